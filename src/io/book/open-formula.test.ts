import { expect, test } from 'vitest';
import { openFormula } from './open-formula';

test.each([
  ['SUM(L2:P2)', 'of:=SUM([.L2:.P2])'],
  ['IF(R2="","",Q2-R2)', 'of:=IF([.R2]="";"";[.Q2]-[.R2])'],
  ['SUMIFS(Plots!$L:$L,Plots!$AL:$AL,A2)', 'of:=SUMIFS([$Plots.$L:.$L];[$Plots.$AL:.$AL];[.A2])'],
  ['SUMIFS(A1:A2,B1:B2,"=a,""B2"" C3")', 'of:=SUMIFS([.A1:.A2];[.B1:.B2];"=a,""B2"" C3")'],
  ['MAX(0,ROUNDUP(MAX(0,E2-K2)-0.000001,0))', 'of:=MAX(0;ROUNDUP(MAX(0;[.E2]-[.K2])-0.000001;0))'],
])('%s', (excel, open) => {
  expect(openFormula(excel)).toBe(open);
});
