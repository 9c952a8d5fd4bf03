"""LaMP-7, personalised tweet paraphrasing, in the benchmark's own format (Salemi et al. 2024)."""
