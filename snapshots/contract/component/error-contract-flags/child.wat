(component
  (type $t (flags "read" "write"))
  (export "t" (type $t))
)
