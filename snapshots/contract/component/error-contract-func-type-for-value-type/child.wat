(component
  (type $t (func))
  (export "t" (type $t))
)
