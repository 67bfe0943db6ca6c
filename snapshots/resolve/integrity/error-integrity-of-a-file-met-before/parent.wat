(component
  (import "./child.wat" (component ...))
  (import "url=<./child.wat>,integrity=<sha256-U+cGPo8A3iQQHF34rfBX2rU80DdIo/ghZUHw2S6i+4g=>" (component ...))
)
