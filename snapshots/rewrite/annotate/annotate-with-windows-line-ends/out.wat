(component
  ;; child.wat sha256-jh7NmmfT086sB4Nvta1mG+Y1/yysKNMmg0AjWc++BXY=
  (component $child (import "who" (func)))
  (component $N (alias outer 1 $child (component)))
  (alias outer 0 $child (component))
  (export "n" (component $N))
)
