"""
Tunes the sentence model on which line of a care plan answers which question.

    node tools/dist/learn-question-weights.js --texts FOLDER      writes the questions, and every text in pieces
    python3 tools/sentence-model/tune.py FOLDER                   tunes; writes libs/step-embeddings/tuning and FOLDER/without-*
    node tools/dist/learn-question-weights.js --vectors FOLDER    weighs the tuned model beside the words

Needs PyTorch 1.13 or later with a fast BLAS, and NumPy, no accelerator; about eight minutes a model on one core, four models: one of everything, which is kept, and one without
the writers of each fold, whose vectors say what tuning is worth on questions that it never met. Same numbers on the same machine and versions; nearly so elsewhere.
"""

import json
import random
import sys
from pathlib import Path

import numpy as np
import torch
from torch import nn

from encoder import Encoder

OUT = Path("libs/step-embeddings/tuning")
ROUNDS = 3
# Each writer is left out of one model: a writer of flat lists and one of whole plans together, so that no model is without either kind.
FOLDS = [
    ["wards", "whole-homes", "night-community"],
    ["homes", "whole-wards", "night-mixed"],
    ["development", "whole-mixed", "night-wards", "night-homes"],
]
STEP = 1e-4
STEP_OF_SCALE = 0.02
WARMING_UP = 100  # plans
DECAY = 0.01
LONGEST_STEP = 1.0
PIECES_DROPPED = 0.05  # so that no single word carries the answer
QUESTIONS_AT_ONCE = 40
BATCH = 128


def tuned(questions: list[dict], pieces: dict[str, list[int]]) -> Encoder:
    """One choice among the lines of the question's plan and "nothing", by nearness; every weight of the model moves."""
    torch.manual_seed(1)
    random.seed(1)
    plans: dict[tuple, list[dict]] = {}
    for question in questions:
        plans.setdefault((question["plan"], *question["lines"]), []).append(question)
    order = list(plans)
    model = Encoder()
    scale = nn.Parameter(torch.tensor(15.0))
    nothing = nn.Parameter(torch.tensor(3.0))
    adam = torch.optim.AdamW(
        [{"params": model.parameters(), "lr": STEP}, {"params": [nothing, scale], "lr": STEP_OF_SCALE}], weight_decay=DECAY
    )
    steps = ROUNDS * len(order)
    falling = torch.optim.lr_scheduler.LambdaLR(adam, lambda at: min(1, at / WARMING_UP) * max(0.02, 1 - at / steps))
    for done in range(ROUNDS):
        random.shuffle(order)
        lost = 0.0
        for plan in order:
            asked = random.sample(plans[plan], min(len(plans[plan]), QUESTIONS_AT_ONCE))
            lines = model([pieces[line] for line in plan[1:]])
            kept = lambda text: [piece for piece in pieces[text] if random.random() > PIECES_DROPPED] or pieces[text]
            near = scale * (model([kept(question["text"]) for question in asked]) @ lines.T)
            odds = torch.cat([near, nothing.expand(len(asked), 1)], 1)
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


def write_tuning(model: Encoder) -> None:
    """What tuning added to each tensor, one signed byte a number; the shipped weights stay in their package."""
    shipped = Encoder()
    before = dict(shipped.named_parameters())
    tensors, data = [], b""
    for path, after in model.named_parameters():
        added = (after - before[path]).detach().flatten().numpy()
        step = float(np.abs(added).max()) / 127 or 1.0
        tensors.append({"name": model.names[path], "length": len(added), "step": step})
        data += np.round(added / step).astype(np.int8).tobytes()
    OUT.mkdir(exist_ok=True)
    (OUT / "tensors.json").write_text(json.dumps(tensors, indent=1) + "\n")
    (OUT / "added.bin").write_bytes(data)


def write_vectors(model: Encoder, pieces: dict[str, list[int]], folder: Path) -> None:
    """As `kept-vectors.ts` reads them."""
    texts = sorted(pieces, key=lambda text: len(pieces[text]))
    folder.mkdir(exist_ok=True)
    with torch.no_grad():
        vectors = [model([pieces[text] for text in texts[at : at + BATCH]]).numpy() for at in range(0, len(texts), BATCH)]
    (folder / "texts.jsonl").write_text("".join(json.dumps(text, ensure_ascii=False) + "\n" for text in texts))
    (folder / "vectors.bin").write_bytes(np.concatenate(vectors).astype(np.float32).tobytes())


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
            write_vectors(model, pieces, folder / f"without-{writer}")
    print("of everything", flush=True)
    write_tuning(tuned(questions, pieces))


if __name__ == "__main__":
    main()
