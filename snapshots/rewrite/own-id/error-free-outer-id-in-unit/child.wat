(component
  (alias outer $P $t (type))
)
