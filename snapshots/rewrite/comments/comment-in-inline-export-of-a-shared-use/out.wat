(component
  (core module $m (func (export "f")))
  (component
    (alias outer 1 $m (core module $a))
    (export "b" (core module $a) ;; note
    ))
  (alias outer 0 $m (core module $c)))
