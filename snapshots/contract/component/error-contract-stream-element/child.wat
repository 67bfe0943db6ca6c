(component
  (type $t (stream u16))
  (export "t" (type $t))
)
