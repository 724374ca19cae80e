"""The register's pure decisions: identity numbers, contact data, likeness of people, judging rows of a list, merging."""
