#!/usr/bin/env python3
"""Checks JSON-stat files with the public validator (PyPI: jsonstat-validator).

    pip install jsonstat-validator
    python3 Tools/validate-jsonstat.py FILE...

Prints one line for each file; exit status 1 when one is not valid.
"""

import json
import sys

from jsonstat_validator import JSONStatValidationError, validate_jsonstat


def main(paths: list[str]) -> int:
    if not paths:
        print(__doc__, file=sys.stderr)
        return 64
    failed = 0
    for path in paths:
        try:
            with open(path, encoding="utf-8") as file:
                validate_jsonstat(json.load(file))
            print(f"valid    {path}")
        except (JSONStatValidationError, ValueError) as error:
            failed += 1
            print(f"invalid  {path}: {error}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
