(component
  (import "log" (instance $log ...))
  (alias export $log "print" (func $print))
)
