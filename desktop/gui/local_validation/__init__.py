"""The dialog "How well does it do here?" and the notice of drift."""
