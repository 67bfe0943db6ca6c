(component
  (core module $M
    ;; A core module without its wrapper.
    (memory (export "mem") 1)

    (func (export "f"))
  )
  (export "m" (core module $M))
)
