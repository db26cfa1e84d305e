// Generated from locales/zh-CN by `npm run locales`. Corrections stand in overrides.ts.
export const interrupts = {
};
