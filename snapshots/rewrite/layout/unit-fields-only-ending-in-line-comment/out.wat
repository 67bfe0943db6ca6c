(component (core module $M
  (func (export "f")) ;; the end
) (export "m" (core module $M)))
