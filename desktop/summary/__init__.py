"""A month in numbers: children X-rayed, findings and decisions, for a clinic or for several."""
