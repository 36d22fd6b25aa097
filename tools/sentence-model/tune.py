"""
Tunes the sentence model, and teaches the reader, on which line of a care plan answers which question.

    node tools/dist/learn-question-weights.js --texts FOLDER      writes the questions, and every text in pieces
    python3 tools/sentence-model/tune.py FOLDER                   tunes; writes libs/step-embeddings/tuning, learnt-reader.ts and FOLDER/without-*
    node tools/dist/learn-question-weights.js --vectors FOLDER    weighs the tuned model beside the words

Needs PyTorch 1.13 or later with a fast BLAS, and NumPy, no accelerator; about ten minutes a model on one core, four models: one of everything, which is kept, and one without
the writers of each fold, whose vectors say what tuning is worth on questions that it never met. Same numbers on the same machine and versions; nearly so elsewhere.
"""

import json
import random
import sys
from pathlib import Path

import torch
from torch import nn

from encoder import Encoder
from reader import Reader
from written import write_reader, write_tuning, write_vectors

ROUNDS = 3
# Each writer is left out of one model: a writer of flat lists and one of whole plans together, so that no model is without either kind.
FOLDS = [
    ["wards", "whole-homes", "night-community"],
    ["homes", "whole-wards", "night-mixed"],
    ["development", "whole-mixed", "night-wards", "night-homes"],
]
STEP = 1e-4
STEP_OF_READER = 5e-4  # it starts from nothing
STEP_OF_SCALE = 0.02
WARMING_UP = 100  # plans
DECAY = 0.01
LONGEST_STEP = 1.0
PIECES_DROPPED = 0.05  # so that no single word carries the answer
QUESTIONS_AT_ONCE = 40


class Model(nn.Module):
    """
    Log odds of each line of a plan against "nothing": nearness of the whole texts and what reading them together says, beside what the words say already (the
    evidence of choice.ts that needs no model): what words tell need not be learnt again.
    """

    def __init__(self):
        super().__init__()
        self.encoder = Encoder()
        self.reader = Reader()
        self.scale = nn.Parameter(torch.tensor(15.0))
        # words, share, sign, crisis, forbids, nurses; always, fact, topic, unanswered, parts, strange (choice.ts): near what is learnt of them alone.
        self.words = nn.Parameter(torch.tensor([1.0, 2.0, 0.0, 0.0, 0.2, 0.6]))
        self.nothing = nn.Parameter(torch.tensor([3.0, 0.8, 0.8, 0.0, 0.0, -0.8]))

    def forward(self, questions: list[list[int]], lines: list[list[int]], words: torch.Tensor, nothing: torch.Tensor) -> torch.Tensor:
        asked, of_question, question = self.encoder(questions)
        there, of_line, line = self.encoder(lines)
        near = self.scale * (question @ line.T) + self.reader(asked, of_question, there, of_line)
        return near + words @ self.words - (nothing @ self.nothing)[:, None]

    def groups(self) -> list[dict]:
        return [
            {"params": self.encoder.parameters(), "lr": STEP},
            {"params": self.reader.parameters(), "lr": STEP_OF_READER},
            {"params": [self.nothing, self.words, self.scale], "lr": STEP_OF_SCALE},
        ]


def tuned(questions: list[dict], pieces: dict[str, list[int]]) -> Model:
    """One choice among the lines of the question's plan and "nothing"; every weight moves."""
    torch.manual_seed(1)
    random.seed(1)
    plans: dict[tuple, list[dict]] = {}
    for question in questions:
        plans.setdefault((question["plan"], *question["lines"]), []).append(question)
    order = list(plans)
    model = Model()
    adam = torch.optim.AdamW(model.groups(), weight_decay=DECAY)
    steps = ROUNDS * len(order)
    falling = torch.optim.lr_scheduler.LambdaLR(adam, lambda at: min(1, at / WARMING_UP) * max(0.02, 1 - at / steps))
    for done in range(ROUNDS):
        random.shuffle(order)
        lost = 0.0
        for plan in order:
            asked = random.sample(plans[plan], min(len(plans[plan]), QUESTIONS_AT_ONCE))
            kept = lambda text: [piece for piece in pieces[text] if random.random() > PIECES_DROPPED] or pieces[text]
            # As the ranking asks: the person's name gone, or "the person" in its place.
            texts = [random.choice((question["text"], question["asPerson"])) for question in asked]
            words = torch.tensor([question["words"] for question in asked])
            nothing = torch.tensor([question["nothing"] for question in asked]).float()
            odds = model([kept(text) for text in texts], [pieces[line] for line in plan[1:]], words, nothing)
            odds = torch.cat([odds, torch.zeros(len(asked), 1)], 1)
            right = torch.tensor([[*question["right"], not any(question["right"])] for question in asked], dtype=torch.bool)
            loss = (torch.logsumexp(odds, 1) - torch.logsumexp(odds.masked_fill(~right, -1e9), 1)).mean()
            adam.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), LONGEST_STEP)
            adam.step()
            falling.step()
            lost += loss.item()
        print(f"  round {done + 1} of {ROUNDS}: loss {lost / len(order):.3f}", flush=True)
    return model.eval()


def main() -> None:
    folder = Path(sys.argv[1])
    questions = json.loads((folder / "questions.json").read_text())
    pieces = json.loads((folder / "pieces.json").read_text())
    if sorted({question["writer"] for question in questions}) != sorted(writer for fold in FOLDS for writer in fold):
        raise ValueError("The folds are not those who wrote the questions.")
    for fold in FOLDS:
        print(f"without {', '.join(fold)}", flush=True)
        model = tuned([question for question in questions if question["writer"] not in fold], pieces)
        for writer in fold:
            own = [question for question in questions if question["writer"] == writer]
            write_vectors(model.encoder, model.reader, pieces, own, folder / f"without-{writer}")
    print("of everything", flush=True)
    model = tuned(questions, pieces)
    write_tuning(model.encoder, model.reader)
    write_reader(model.reader)


if __name__ == "__main__":
    main()
