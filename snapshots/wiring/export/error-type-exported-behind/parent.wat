(component
  (import "./calc.wat" (component $Calc ...))
  (instance $calc (instantiate $Calc))
  (export "docs:calc/hi@0.1.0" (instance $calc "docs:calc/hi@0.1.0"))
  (export "docs:calc/types@0.1.0" (instance $calc "docs:calc/types@0.1.0")))
