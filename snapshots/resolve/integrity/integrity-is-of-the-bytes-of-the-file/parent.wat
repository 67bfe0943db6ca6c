(component
  (import "./child.wat" (component ...))
  (import "./mid.wasm" (component ...))
  (import "url=<./child.wat>,integrity=<sha256-DHKLfmbQ/WfnFm/5jXSg/V2edrzskCMWfy4zTD/dbrw=>" (component ...))
  (import "url=<./mid.wasm>,integrity=<sha256-mH0hjIVHIkHEjt7CL2v3FjaFlxyqFbsjSzk+O/o1dw4=>" (component ...))
)
