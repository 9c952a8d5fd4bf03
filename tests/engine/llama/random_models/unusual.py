"""Models whose layers differ from each other, or whose heads are not where they usually are."""

from tests.engine.llama.random_models.decoders import (
    ATTENTION,
    EXPERT_COUNTS,
    GATED,
    NORMED_KEYS,
    POST_NORMS,
    SLIDING,
    TIED,
)
from tests.engine.llama.random_models.recipe import Recipe, Shape

LATENT = "attn_q_a attn_q_a_norm attn_q_b attn_kv_a_mqa attn_kv_a_norm attn_output"
SHARED_EXPERT = (
    "ffn_norm ffn_gate_inp ffn_gate_exps ffn_up_exps ffn_down_exps "
    "ffn_gate_shexp ffn_up_shexp ffn_down_shexp"
)
LATENT_RANK, ROTATED, NOT_ROTATED, VALUE = 32, 8, 16, 12
LATENT_SHAPES: dict[str, Shape] = {
    "attn_q_a": (24, "embedding"),
    "attn_q_a_norm": (24,),
    "attn_q_b": (4 * (NOT_ROTATED + ROTATED), 24),
    "attn_kv_a_mqa": (LATENT_RANK + ROTATED, "embedding"),
    "attn_kv_a_norm": (LATENT_RANK,),
    "attn_k_b": (4, LATENT_RANK, NOT_ROTATED),
    "attn_v_b": (4, VALUE, LATENT_RANK),
    "attn_kv_b": (4 * (NOT_ROTATED + VALUE), LATENT_RANK),
}
LATENT_METADATA = {
    **EXPERT_COUNTS,
    "expert_shared_count": 1,
    "leading_dense_block_count": 1,
    "attention.q_lora_rank": 24,
    "attention.kv_lora_rank": LATENT_RANK,
    "rope.dimension_count": ROTATED,
}

PER_LAYER = (
    Recipe(
        "deci",
        "deci",
        (f"{ATTENTION} {GATED}", f"attn_norm attn_output {GATED}", GATED, f"{ATTENTION} {GATED}"),
        heads=(4, 0, 0, 2),
        key_heads=(2, 0, 0, 1),
        head_size=(16, 0, 0, 16),
        metadata={"attention.head_count": (4, 4, 0, 2)},
        shapes={"blk.1.attn_output": ("embedding", "embedding")},
    ),
    Recipe(
        "openelm",
        "openelm",
        (f"attn_norm attn_qkv attn_output {NORMED_KEYS} {GATED}",) * 3,
        outside=TIED,
        heads=(2, 4, 6),
        key_heads=(1, 2, 3),
    ),
    Recipe(
        "gemma4",
        "gemma4",
        (f"{ATTENTION} {NORMED_KEYS} {GATED} {POST_NORMS}",) * 3,
        outside=f"{TIED} rope_freqs",
        heads=(4, 4, 4),
        key_heads=(2, 1, 2),
        head_size=(16, 32, 16),
        metadata={
            **SLIDING,
            "attention.sliding_window_pattern": (True, False, True),
            "attention.key_length_swa": 16,
            "attention.value_length_swa": 16,
            "rope.dimension_count_swa": 16,
            "rope.freq_base_swa": 1e4,
            "embedding_length_per_layer_input": 0,
        },
        shapes={"rope_freqs": (16,)},
    ),
)

LATENT_ATTENTION = (
    Recipe(
        "deepseek2",
        "deepseek2",
        (f"attn_norm {LATENT} attn_k_b attn_v_b {GATED}",)
        + (f"attn_norm {LATENT} attn_k_b attn_v_b {SHARED_EXPERT}",) * 2,
        key_heads=(1,) * 3,
        head_size=(VALUE,) * 3,
        metadata={
            **LATENT_METADATA,
            "attention.key_length": LATENT_RANK + ROTATED,
            "attention.value_length": LATENT_RANK,
            "attention.key_length_mla": NOT_ROTATED + ROTATED,
            "attention.value_length_mla": VALUE,
        },
        shapes=LATENT_SHAPES,
    ),
    Recipe(
        "deepseek2-legacy",
        "deepseek2",
        (f"attn_norm {LATENT} attn_kv_b {GATED}",)
        + (f"attn_norm {LATENT} attn_kv_b {SHARED_EXPERT}",) * 2,
        key_heads=(4,) * 3,
        head_size=(VALUE,) * 3,
        metadata={**LATENT_METADATA, "attention.key_length": NOT_ROTATED + ROTATED},
        shapes=LATENT_SHAPES,
    ),
)

# T5's two halves do not number their tensors as the layers of all other models do.
ENCODER = (
    "enc.output_norm enc.blk.0.attn_norm enc.blk.0.attn_q enc.blk.0.attn_k enc.blk.0.attn_v "
    "enc.blk.0.attn_o enc.blk.0.attn_rel_b enc.blk.0.ffn_norm enc.blk.0.ffn_up enc.blk.0.ffn_down"
)
DECODER = ENCODER.replace("enc.", "dec.") + (
    " dec.blk.0.cross_attn_norm dec.blk.0.cross_attn_q dec.blk.0.cross_attn_k "
    "dec.blk.0.cross_attn_v dec.blk.0.cross_attn_o"
)

NO_DECODERS = (
    Recipe(
        "embedding", "llama", (f"{ATTENTION} {GATED}",) * 3, metadata={"attention.causal": False}
    ),
    Recipe(
        "pooling",
        "qwen3",
        (f"{ATTENTION} {NORMED_KEYS} {GATED}",) * 3,
        metadata={"pooling_type": 3},
    ),
    Recipe("diffusion", "llada", (f"{ATTENTION} {GATED}",) * 3),
    Recipe(
        "t5",
        "t5",
        ("",),
        outside=f"token_embd {ENCODER} {DECODER}",
        heads=(4,),
        key_heads=(4,),
        head_size=(16,),
        metadata={"attention.relative_buckets_count": 32},
    ),
)
