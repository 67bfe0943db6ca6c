(component
  (type $t (variant (case "a") (case "b")))
  (export "t" (type $t))
)
