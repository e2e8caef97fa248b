"""Metrics, and the decision rule fitted on validation."""
