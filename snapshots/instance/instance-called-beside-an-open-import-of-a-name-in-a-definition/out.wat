(component
  (component $Child
    (import "part" (component $Part))
    (component $code-component
      (core module $M (func (export "run")))
      (core instance $m (instantiate $M))
      (func (export "run") (canon lift (core func $m "run")))
    )
    (component $component
      (component $Inner
        (component $Part)
        (export "part" (component $Part))
      )
      (import "part" (component $Part))
      (import "dependency0-0" (instance $code (export "run" (func))))
      (core func (canon lower (func $code "run")))
    )
    (instance $code (instantiate $code-component))
    (instance $component (instantiate $component
      (with "dependency0-0" (instance $code)) (with "part" (component $Part))))
  )
  (component $Own)
  (instance (instantiate $Child (with "part" (component $Own))))
)
