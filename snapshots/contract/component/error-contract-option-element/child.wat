(component
  (type $t (option char))
  (export "t" (type $t))
)
