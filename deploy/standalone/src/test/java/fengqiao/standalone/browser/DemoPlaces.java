package fengqiao.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** What a worker must have before there is anything to report: a grid, and units to route to. */
final class DemoPlaces {
    private static final String BATCH =
            """
            async () => {
              const worker = await fetch('/api/grid-workers/w-451324-001');
              if (worker.ok && (await worker.json()).grids.length) return 200;
              const token = document.cookie.split('; ').find((each) => each.startsWith('XSRF-TOKEN=')).slice(11);
              const region = (code, name) => ({ code, name, validFrom: '2020-01-01' });
              const answer = await fetch('/api/directory-batches', { method: 'POST',
                headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token, 'Idempotency-Key': 'browser-places' },
                body: JSON.stringify({
                  regions: [region('451324', '金秀瑶族自治县'), region('451324100', '金秀镇'),
                    region('451324100200', '六段村'), region('451324100200001', '第一网格'), region('451324100200002', '第二网格')],
                  units: [{ unit: 'u-451324-justice', region: '451324', kind: 'justice', name: '县司法局' }],
                  gridWorkers: [{ worker: 'w-451324-001', grids: ['451324100200001', '451324100200002'], from: '2020-01-01' }] }) });
              const { errors, position } = await answer.json();
              if (errors.length) return JSON.stringify(errors);
              const seen = async () => (await fetch(`/api/grid-workers/w-451324-001?minPosition=${position}`)).status;
              let status = await seen();
              while (status === 503) status = await seen();
              return status;
            }
            """;

    private DemoPlaces() {}

    static void ensure(Visitor importer) {
        assertThat(importer.page().evaluate(BATCH)).isEqualTo(200);
    }
}
