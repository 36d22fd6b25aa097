"""Writes what tuning made: the product's tables, one signed byte a number, and what weighing the evidence needs of models that left a writer out."""

import base64
import json
from pathlib import Path

import numpy as np
import torch

from encoder import Encoder
from reader import HIDDEN, PIECE, Reader

OUT = Path("libs/step-embeddings/tuning")
READER = Path("libs/care-plan/src/ranking/learnt-reader.ts")
BATCH = 128


def in_bytes(numbers: torch.Tensor) -> tuple[bytes, float]:
    """One signed byte a number, and what each is worth."""
    flat = numbers.detach().flatten().numpy()
    step = float(np.abs(flat).max()) / 127 or 1.0
    return np.round(flat / step).astype(np.int8).tobytes(), step


def write_tuning(encoder: Encoder, reader: Reader) -> None:
    """What tuning added to each tensor, and how a piece is read; the shipped weights stay in their package."""
    before = dict(Encoder().named_parameters())
    tensors, data = [], b""
    for path, after in encoder.named_parameters():
        added, step = in_bytes(after - before[path])
        tensors.append({"name": encoder.names[path], "length": len(added), "step": step})
        data += added
    OUT.mkdir(exist_ok=True)
    (OUT / "tensors.json").write_text(json.dumps(tensors, indent=1) + "\n")
    (OUT / "added.bin").write_bytes(data)
    weights, step = in_bytes(reader.piece.weight.T)
    bias, step_of_bias = in_bytes(reader.piece.bias)
    (OUT / "pieces.json").write_text(json.dumps({"step": step, "stepOfBias": step_of_bias}) + "\n")
    (OUT / "pieces.bin").write_bytes(weights + bias)


def write_reader(reader: Reader) -> None:
    """As a module of the ranking: one byte a number, in base64."""
    tensors = {
        "first": reader.first.weight,
        "firstBias": reader.first.bias,
        "second": reader.second.weight,
        "secondBias": reader.second.bias,
        "telling": reader.telling.weight,
        "told": reader.told.weight,
    }
    fields, constants = "", ""
    for name, tensor in tensors.items():
        data, step = in_bytes(tensor)
        text = base64.b64encode(data).decode()
        lines = "\n".join(text[at : at + 160] for at in range(0, len(text), 160))
        constant = "".join("_" + letter if letter.isupper() else letter.upper() for letter in name)
        fields += f"    {name}: learntNumbers({constant}, {step:.6g}),\n"
        constants += f"const {constant} = `\n{lines}\n`;\n"
    READER.write_text(f"""import {{ learntNumbers }} from './learnt-bytes.js';
import {{ readerOf }} from './reader.js';

/* Made by `tools/sentence-model/tune.py`; not to be edited. How, and what it earned: docs/adr/0117. One byte a number, in base64. */
let reader: ReturnType<typeof readerOf> | undefined;

/** Reads pieces that the tuned sentence model gives; its weights are read at the first call and kept. */
export function learntReader(): ReturnType<typeof readerOf> {{
  return (reader ??= readerOf({{
    size: {PIECE},
    hidden: {HIDDEN},
    sharpness: {reader.sharpness.item():.6g},
{fields}    toldBias: {reader.told.bias.item():.6g},
  }}));
}}

{constants}""")


def write_vectors(encoder: Encoder, reader: Reader, pieces: dict[str, list[int]], questions: list[dict], folder: Path) -> None:
    """Vectors of all texts and readings of the writer's questions, as `kept-meanings.ts` reads them."""
    texts = sorted(pieces, key=lambda text: len(pieces[text]))
    folder.mkdir(exist_ok=True)
    vectors, readings = [], []
    with torch.no_grad():
        for at in range(0, len(texts), BATCH):
            vectors.append(encoder([pieces[text] for text in texts[at : at + BATCH]])[2].numpy())
        for question in questions:
            asked, of_question, _ = encoder([pieces[question["text"]]])
            there, of_line, _ = encoder([pieces[line] for line in question["lines"]])
            odds = reader(asked, of_question, there, of_line)[0].tolist()
            readings.append([question["text"], list(zip(question["lines"], odds))])
    listed = lambda rows: "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (folder / "texts.jsonl").write_text(listed(texts))
    (folder / "vectors.bin").write_bytes(np.concatenate(vectors).astype(np.float32).tobytes())
    (folder / "readings.jsonl").write_text(listed(readings))
