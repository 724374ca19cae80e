"""Benchmarks, run by hand: ratios against a baseline measured in the same run. None of them passes or fails."""
