FROM node:24-bookworm-slim AS base
WORKDIR /app
RUN npm install --global pnpm@10.34.9
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY e2e/package.json e2e/
COPY packages/catalogue/package.json packages/catalogue/
COPY packages/contract/package.json packages/contract/
COPY packages/fleksjob/package.json packages/fleksjob/
COPY packages/scoring/package.json packages/scoring/
COPY packages/suggestions/package.json packages/suggestions/

FROM base AS web
RUN pnpm install --frozen-lockfile --filter '@fleksbro/web...'
COPY tsconfig.base.json ./
COPY packages packages
COPY apps/web apps/web
RUN cd apps/web && node node_modules/vite/bin/vite.js build

FROM base
ENV NODE_ENV=production HOST=0.0.0.0
RUN pnpm install --frozen-lockfile --prod --filter '@fleksbro/api...'
COPY packages packages
COPY migrations migrations
COPY apps/api apps/api
COPY --from=web /app/apps/web/dist apps/web/dist
USER node
EXPOSE 3000
HEALTHCHECK --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/src/server.ts"]
