(component
  (import "t" (type $t (eq ...)))
)
