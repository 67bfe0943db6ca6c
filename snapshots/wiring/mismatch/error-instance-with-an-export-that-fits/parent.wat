(component
  (import "./app.wat" (component $App ...))
  (import "./logger.wat" (component $Logger ...))
  (instance $logger (instantiate $Logger))
  (instance (instantiate $App (with "log" (instance $logger)))))
