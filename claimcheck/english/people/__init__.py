"""People in English copy: names, roles, nationalities."""
