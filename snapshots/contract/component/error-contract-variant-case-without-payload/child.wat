(component
  (type $t (variant (case "a")))
  (export "t" (type $t))
)
