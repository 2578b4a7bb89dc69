# farsi-news in a container, which needs no network:
#
#   docker build -t farsi-news .
#   docker run --rm --network none -v "$PWD:/texts" farsi-news analyze article.txt

FROM node:20-slim AS build
WORKDIR /source
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm pack --silent --pack-destination /tmp \
 && npm install --global --offline --prefix /installed /tmp/farsi-news-*.tgz

FROM node:20-slim
COPY --from=build /installed /usr/local
USER node
WORKDIR /texts
ENTRYPOINT ["farsi-news"]
CMD ["--help"]
