"""Models with recurrent layers: beside attention, between it, or instead of it."""

from tests.engine.llama.random_models.decoders import ATTENTION, GATED, NORMED_KEYS, TIED
from tests.engine.llama.random_models.recipe import EMBEDDING, Recipe, Shape

INNER, STATE, SSM_HEADS, KERNEL, RANK = 2 * EMBEDDING, 16, 8, 4, 4
CONVOLVED = INNER + 2 * STATE

MAMBA = "ssm_in ssm_conv1d+bias ssm_x ssm_dt+bias :ssm_a :ssm_d ssm_out"
MAMBA_2 = "ssm_in ssm_conv1d+bias :ssm_dt.bias :ssm_a :ssm_d ssm_norm ssm_out"
DELTA_NET = "attn_qkv attn_gate ssm_conv1d :ssm_dt.bias :ssm_a ssm_beta ssm_alpha ssm_norm ssm_out"
TIME_MIX = (
    "time_mix_w0 time_mix_w1 time_mix_w2 time_mix_a0 time_mix_a1 time_mix_a2 time_mix_v0 "
    "time_mix_v1 time_mix_v2 time_mix_g1 time_mix_g2 time_mix_lerp_fused time_mix_k_k time_mix_k_a "
    "time_mix_r_k time_mix_key time_mix_value time_mix_receptance time_mix_ln+bias time_mix_output"
)

MAMBA_SHAPES: dict[str, Shape] = {
    "ssm_in": (2 * INNER, "embedding"),
    "ssm_conv1d": (INNER, KERNEL),
    "ssm_x": (RANK + 2 * STATE, INNER),
    "ssm_dt": (INNER, RANK),
    "ssm_dt_norm": (RANK,),
    "ssm_b_norm": (STATE,),
    "ssm_c_norm": (STATE,),
    "ssm_a": (INNER, STATE),
    "ssm_d": (INNER,),
    "ssm_out": ("embedding", INNER),
}
MAMBA_METADATA = {
    "ssm.conv_kernel": KERNEL,
    "ssm.inner_size": INNER,
    "ssm.state_size": STATE,
    "ssm.time_step_rank": RANK,
}
MAMBA_2_SHAPES: dict[str, Shape] = {
    "ssm_in": (INNER + CONVOLVED + SSM_HEADS, "embedding"),
    "ssm_conv1d": (CONVOLVED, KERNEL),
    "ssm_dt.bias": (SSM_HEADS,),
    "ssm_a": (SSM_HEADS, 1),
    "ssm_d": (SSM_HEADS, 1),
    "ssm_norm": (1, INNER),
    "ssm_out": ("embedding", INNER),
}
MAMBA_2_METADATA = {**MAMBA_METADATA, "ssm.time_step_rank": SSM_HEADS, "ssm.group_count": 1}
MIDDLE = {"heads": (0, 4, 0), "key_heads": (0, 2, 0), "head_size": (0, 16, 0)}
"""Of three layers, only the middle one has attention."""

HYBRIDS = (
    Recipe(
        "jamba",
        "jamba",
        (
            f"attn_norm {MAMBA} ssm_dt_norm ssm_b_norm ssm_c_norm {GATED}",
            f"{ATTENTION} {GATED}",
            f"attn_norm {MAMBA} ssm_dt_norm ssm_b_norm ssm_c_norm {GATED}",
        ),
        **MIDDLE,
        metadata={**MAMBA_METADATA, "attention.head_count": 4},
        shapes=MAMBA_SHAPES,
    ),
    Recipe(
        "granitehybrid",
        "granitehybrid",
        (f"attn_norm {MAMBA_2} {GATED}", f"{ATTENTION} {GATED}", f"attn_norm {MAMBA_2} {GATED}"),
        **MIDDLE,
        metadata={**MAMBA_2_METADATA, "attention.head_count": 4, "logit_scale": 1.0},
        shapes=MAMBA_2_SHAPES,
    ),
    Recipe(
        "falcon-h1",
        "falcon-h1",
        (f"{ATTENTION} {MAMBA_2} {GATED.replace('ffn_norm', ':ffn_norm')}",) * 3,
        metadata=MAMBA_2_METADATA,
        shapes=MAMBA_2_SHAPES,
    ),
    Recipe(
        "lfm2",
        "lfm2",
        (
            f"attn_norm shortconv.conv shortconv.in_proj shortconv.out_proj {GATED}",
            f"{ATTENTION} {NORMED_KEYS} {GATED}",
            f"attn_norm shortconv.conv shortconv.in_proj shortconv.out_proj {GATED}",
        ),
        outside="token_embd token_embd_norm",
        **MIDDLE,
        metadata={"shortconv.l_cache": 3, "attention.head_count": 4},
        shapes={
            "shortconv.conv": (EMBEDDING, 3),
            "shortconv.in_proj": (3 * EMBEDDING, "embedding"),
            "shortconv.out_proj": (EMBEDDING, "embedding"),
        },
    ),
)

# llama.cpp gives the attention output of these another name, since a gate follows it.
GATED_ATTENTION = (
    Recipe(
        "qwen35",
        "qwen35",
        (
            f"attn_norm {DELTA_NET} post_attention_norm ffn_gate ffn_up ffn_down",
            f"{ATTENTION} {NORMED_KEYS} post_attention_norm ffn_gate ffn_up ffn_down",
            f"attn_norm {DELTA_NET} post_attention_norm ffn_gate ffn_up ffn_down",
        ),
        **MIDDLE,
        metadata={
            "attention.head_count": 4,
            "attention.head_count_kv": 2,
            "full_attention_interval": 2,
            "rope.dimension_sections": (4, 4, 0, 0),
            "ssm.conv_kernel": KERNEL,
            "ssm.inner_size": 4 * STATE,
            "ssm.state_size": STATE,
            "ssm.time_step_rank": 4,
            "ssm.group_count": 2,
        },
        shapes={
            "attn_q": (2 * EMBEDDING, "embedding"),
            "attn_qkv": (8 * STATE, "embedding"),
            "attn_gate": (4 * STATE, "embedding"),
            "ssm_conv1d": (8 * STATE, KERNEL),
            "ssm_dt.bias": (4,),
            "ssm_a": (4,),
            "ssm_beta": (4, "embedding"),
            "ssm_alpha": (4, "embedding"),
            "ssm_norm": (STATE,),
            "ssm_out": ("embedding", 4 * STATE),
        },
    ),
)

NONE = {"heads": (0, 0), "key_heads": (0, 0), "head_size": (0, 0)}

STATE_SPACE = (
    Recipe(
        "mamba",
        "mamba",
        (f"attn_norm {MAMBA}",) * 2,
        outside=TIED,
        **NONE,
        metadata=MAMBA_METADATA,
        shapes=MAMBA_SHAPES,
    ),
    Recipe(
        "rwkv7",
        "rwkv7",
        (
            f"attn_norm+bias attn_norm_2+bias {TIME_MIX} channel_mix_lerp_k channel_mix_key "
            "channel_mix_value",
        )
        * 2,
        outside="token_embd token_embd_norm+bias output_norm+bias output",
        **NONE,
        metadata={
            "wkv.head_size": 32,
            "attention.decay_lora_rank": 8,
            "attention.iclr_lora_rank": 8,
            "attention.value_residual_mix_lora_rank": 8,
            "attention.gate_lora_rank": 8,
            "token_shift_count": 2,
        },
        shapes={f"time_mix_{part}1": (8, "embedding") for part in "wavg"}
        | {f"time_mix_{part}2": ("embedding", 8) for part in "wavg"}
        | {
            f"time_mix_{part}": ("embedding", "embedding")
            for part in ("key", "value", "receptance", "output")
        }
        | {
            "time_mix_lerp_fused": (6, 1, 1, "embedding"),
            "channel_mix_lerp_k": (1, 1, "embedding"),
            "channel_mix_key": ("feed_forward", "embedding"),
            "channel_mix_value": ("embedding", "feed_forward"),
        },
    ),
)
