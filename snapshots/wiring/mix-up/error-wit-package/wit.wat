(component
  (type $api' (component
    (type (instance (export "f" (func))))
    (export "docs:adder/api@0.1.0" (instance (type 0)))))
  (export "api" (type $api')))
