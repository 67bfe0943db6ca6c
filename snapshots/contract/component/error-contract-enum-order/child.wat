(component
  (type $t (enum "green" "red"))
  (export "t" (type $t))
)
