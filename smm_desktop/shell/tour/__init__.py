"""The tour: a demonstration center with generated people, played through the same services that people use."""
