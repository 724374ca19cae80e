"""The register's pure decisions: identity numbers, contact data, likeness, judging rows of a list, merging."""
