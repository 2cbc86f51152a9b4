import { LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  TooltipComponent,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

const components = [GridComponent, LegendComponent, MarkAreaComponent, TooltipComponent];
echarts.use([LineChart, ...components, AriaComponent, SVGRenderer]);

export function paint(target, data) {
  const chart = echarts.init(target, null, { renderer: 'svg', width: 800, height: 400 });
  chart.setOption({
    animation: false,
    aria: { enabled: true },
    color: ['#1d70b8', '#912b88', '#b35900'],
    legend: {},
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'time' },
    yAxis: { type: 'value', min: 0, max: 10 },
    series: data.goals.map((goal, i) => ({
      type: 'line',
      name: goal.name,
      data: points(goal, data.days),
      showSymbol: data.days.length <= 60,
      ...(i === 0 ? { markArea: band(data) } : {}),
    })),
  });
  return {
    update(next) {
      chart.setOption({
        series: next.goals.map((goal) => ({ name: goal.name, data: points(goal, next.days) })),
      });
    },
  };
}

function band({ band: { from, to } }) {
  return { itemStyle: { color: '#f0f4f5' }, data: [[{ yAxis: from }, { yAxis: to }]] };
}

function points({ values }, days) {
  return values.map((value, i) => [days[i], value]);
}
