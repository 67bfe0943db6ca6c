(component
  (type $f (func))
  (export "f" (type $f)))
