(component
  (import "./wit.wat" (component $Wit ...))
  (instance $wit (instantiate $Wit))
  (export "api" (instance $wit "api")))
