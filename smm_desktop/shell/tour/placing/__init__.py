"""The tour's on-the-job training: companies, offers, requests, the match, placements and their papers."""
