(component
  (type $t (variant (case "a") (case "c")))
  (export "t" (type $t))
)
