(component
  (; [31m ;) (no-such-field [2J)
)
