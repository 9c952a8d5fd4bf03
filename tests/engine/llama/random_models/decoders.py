"""Decoders with ordinary attention: those that most files in use are made of."""

from tests.engine.llama.random_models.recipe import EMBEDDING, EXPERTS, FEED_FORWARD, Recipe, Shape

WINDOW = 8
"""Tokens that a sliding window holds."""

TIED = "token_embd output_norm"
LAYER_NORMED = "token_embd output_norm+bias output"

ATTENTION = "attn_norm attn_q attn_k attn_v attn_output"
NORMED_KEYS = "attn_q_norm attn_k_norm"
GATED = "ffn_norm ffn_gate ffn_up ffn_down"
PLAIN_BIASED = "ffn_up+bias ffn_down+bias"
ROUTED = "ffn_gate_inp ffn_gate_exps ffn_up_exps ffn_down_exps"
ROUTED_BIASED = "ffn_gate_inp+bias ffn_gate_exps+bias ffn_up_exps+bias ffn_down_exps+bias"
POST_NORMS = "post_attention_norm post_ffw_norm"

GATE_AND_UP: dict[str, Shape] = {"ffn_up": (2 * FEED_FORWARD, "embedding")}
SLIDING = {"attention.sliding_window": WINDOW, "attention.sliding_window_pattern": 2}
"""Every other layer sees a window only, the first one among them."""
EXPERT_COUNTS = {
    "expert_count": EXPERTS,
    "expert_used_count": 2,
    "expert_feed_forward_length": FEED_FORWARD,
}

DECODERS = (
    Recipe("llama", "llama", (f"{ATTENTION} {GATED}",) * 3),
    Recipe(
        "llama-tied",
        "llama",
        (f"{ATTENTION} {GATED}",) * 3,
        outside=f"{TIED} rope_freqs",
        shapes={"rope_freqs": (8,)},
    ),
    Recipe(
        "mistral-7b",
        "llama",
        (f"{ATTENTION} {GATED}",) * 3,
        heads=(8,) * 3,
        head_size=(8,) * 3,
        metadata={"rope.freq_base": 1e6},
    ),
    Recipe("mixtral", "llama", (f"{ATTENTION} ffn_norm {ROUTED}",) * 3, metadata=EXPERT_COUNTS),
    Recipe(
        "mistral3",
        "mistral3",
        (f"{ATTENTION} {GATED}",) * 3,
        head_size=(24,) * 3,
        metadata={"attention.temperature_scale": 0.1, "rope.scaling.original_context_length": 16},
    ),
    Recipe(
        "qwen2",
        "qwen2",
        (f"attn_norm attn_q+bias attn_k+bias attn_v+bias attn_output {GATED}",) * 3,
    ),
    Recipe(
        "qwen3",
        "qwen3",
        (f"{ATTENTION} {NORMED_KEYS} {GATED}",) * 3,
        outside=TIED,
        head_size=(32,) * 3,
    ),
    Recipe(
        "qwen3moe",
        "qwen3moe",
        (f"{ATTENTION} {NORMED_KEYS} ffn_norm {ROUTED}",) * 3,
        head_size=(32,) * 3,
        metadata=EXPERT_COUNTS,
    ),
    Recipe(
        "gemma",
        "gemma",
        (f"{ATTENTION} {GATED}",) * 3,
        outside=TIED,
        key_heads=(1,) * 3,
        head_size=(32,) * 3,
    ),
    Recipe(
        "gemma2",
        "gemma2",
        (f"{ATTENTION} {GATED} {POST_NORMS}",) * 3,
        outside=TIED,
        head_size=(32,) * 3,
        metadata={**SLIDING, "attn_logit_softcapping": 5.0, "final_logit_softcapping": 30.0},
    ),
    Recipe(
        "gemma3",
        "gemma3",
        (f"{ATTENTION} {NORMED_KEYS} {GATED} {POST_NORMS}",) * 3,
        outside=TIED,
        key_heads=(1,) * 3,
        head_size=(32,) * 3,
        metadata={**SLIDING, "rope.freq_base_swa": 1e4, "rope.freq_base": 1e6},
    ),
    Recipe(
        "phi2",
        "phi2",
        (f"attn_norm+bias attn_qkv+bias attn_output+bias {PLAIN_BIASED}",) * 3,
        outside="token_embd output_norm+bias output+bias",
        key_heads=(4,) * 3,
        metadata={"rope.dimension_count": 8},
    ),
    Recipe(
        "phi3",
        "phi3",
        ("attn_norm attn_qkv attn_output ffn_norm ffn_up ffn_down",) * 3,
        metadata={"attention.sliding_window": WINDOW},
        shapes=GATE_AND_UP,
    ),
    Recipe(
        "granite",
        "granite",
        (f"{ATTENTION} {GATED}",) * 3,
        outside=TIED,
        metadata={
            "logit_scale": 4.0,
            "residual_scale": 0.5,
            "embedding_scale": 6.0,
            "attention.scale": 0.1,
        },
    ),
    Recipe(
        "olmo2",
        "olmo2",
        (f"attn_q attn_k attn_v attn_output {NORMED_KEYS} ffn_gate ffn_up ffn_down {POST_NORMS}",)
        * 3,
        shapes={"attn_q_norm": ("query",), "attn_k_norm": ("key",)},
    ),
    Recipe(
        "gpt-oss",
        "gpt-oss",
        (
            "attn_norm attn_q+bias attn_k+bias attn_v+bias attn_output+bias attn_sinks "
            f"post_attention_norm {ROUTED_BIASED}",
        )
        * 3,
        head_size=(32,) * 3,
        metadata={**SLIDING, **EXPERT_COUNTS},
    ),
    Recipe(
        "smollm3",
        "smollm3",
        (f"{ATTENTION} {GATED}",) * 4,
        outside=TIED,
        heads=(4,) * 4,
        key_heads=(2,) * 4,
        head_size=(16,) * 4,
    ),
    Recipe("exaone", "exaone", (f"{ATTENTION} {GATED}",) * 3),
    Recipe(
        "command-r",
        "command-r",
        (f"{ATTENTION} ffn_gate ffn_up ffn_down",) * 3,
        outside=TIED,
        metadata={"logit_scale": 0.25},
    ),
    Recipe(
        "cohere2",
        "cohere2",
        (f"{ATTENTION} ffn_gate ffn_up ffn_down",) * 3,
        outside=TIED,
        metadata={**SLIDING, "logit_scale": 0.25},
    ),
    Recipe(
        "glm4",
        "glm4",
        (f"{ATTENTION} ffn_norm ffn_up ffn_down {POST_NORMS}",) * 3,
        shapes=GATE_AND_UP,
    ),
    Recipe(
        "starcoder2",
        "starcoder2",
        (
            "attn_norm+bias attn_q+bias attn_k+bias attn_v+bias attn_output+bias ffn_norm+bias "
            f"{PLAIN_BIASED}",
        )
        * 3,
        outside=LAYER_NORMED,
    ),
    Recipe(
        "falcon",
        "falcon",
        ("attn_norm+bias attn_norm_2+bias attn_qkv attn_output ffn_up ffn_down",) * 3,
        outside=LAYER_NORMED,
        key_heads=(1,) * 3,
    ),
    Recipe(
        "stablelm",
        "stablelm",
        ("attn_norm+bias attn_q attn_k attn_v attn_output ffn_norm+bias ffn_gate ffn_up ffn_down",)
        * 3,
        outside=LAYER_NORMED,
        metadata={"rope.dimension_count": 4},
    ),
    Recipe(
        "gptneox",
        "gptneox",
        (f"attn_norm+bias attn_qkv+bias attn_output+bias ffn_norm+bias {PLAIN_BIASED}",) * 3,
        outside=LAYER_NORMED,
        key_heads=(4,) * 3,
        metadata={"use_parallel_residual": True, "rope.dimension_count": 4},
    ),
    Recipe(
        "gpt2",
        "gpt2",
        (f"attn_norm+bias attn_qkv+bias attn_output+bias ffn_norm+bias {PLAIN_BIASED}",) * 3,
        outside=f"{LAYER_NORMED} position_embd",
        key_heads=(4,) * 3,
        shapes={"position_embd": (256, EMBEDDING)},
    ),
)
