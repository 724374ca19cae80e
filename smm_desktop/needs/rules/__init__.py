"""Pure decisions of needs: figures of answers, their ranking, and what may be shown of them."""
