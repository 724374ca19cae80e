"""Who goes where: what a problem must hold, its parts, its proof, and what an answer means. Knows no solver."""
