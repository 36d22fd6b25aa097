"""Reads a question and a line together, piece by piece; the same as libs/care-plan/src/ranking/reader.ts, which says what it does."""

import torch
import torch.nn.functional as F
from torch import nn

PIECE = 128  # numbers of a piece as it is read
HIDDEN = 128
SCALE = 5
FAR = -1e4


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.piece = nn.Linear(512, PIECE)
        self.sharpness = nn.Parameter(torch.tensor(10.0))
        self.first = nn.Linear(4 * PIECE + 1, HIDDEN)
        self.second = nn.Linear(HIDDEN, HIDDEN)
        self.telling = nn.Linear(HIDDEN, 1, bias=False)
        self.told = nn.Linear(HIDDEN, 1)
        self.drop = nn.Dropout(0.1)

    def forward(self, questions, of_question, lines, of_line):
        """Pieces of Q questions and of L lines as the encoder gives them, to log odds (Q, L)."""
        asked = F.normalize(self.piece(questions), dim=-1)
        there = F.normalize(self.piece(lines), dim=-1)
        near = torch.einsum("qid,ljd->qlij", asked, there).masked_fill(~of_line[None, :, None, :], FAR)
        found = torch.einsum("qlij,ljd->qlid", torch.softmax(near * self.sharpness, -1), there)
        asked = asked[:, None].expand_as(found)
        seen = SCALE * torch.cat([asked, found, asked * found, (asked - found).abs(), near.max(-1).values[..., None]], -1)
        made = self.second(self.drop(torch.relu(self.first(seen))))
        tells = self.telling(torch.tanh(made)).squeeze(-1).masked_fill(~of_question[:, None], -1e9)
        whole = (torch.softmax(tells, -1)[..., None] * made).sum(2)
        return self.told(torch.relu(whole)).squeeze(-1)
