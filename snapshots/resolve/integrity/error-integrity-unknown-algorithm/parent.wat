(component
  (import "url=<./child.wat>,integrity=<md5-1B2M2Y8AsgTpgAmY7PhCfg==>" (component ...))
)
