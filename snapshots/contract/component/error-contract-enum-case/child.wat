(component
  (type $t (enum "red" "blue"))
  (export "t" (type $t))
)
