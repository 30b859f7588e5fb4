"""`python -m kg`: the commands, where no script of that name is on the path."""

from kg.cli import main

if __name__ == "__main__":
    main()
