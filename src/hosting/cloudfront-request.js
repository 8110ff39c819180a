// A CloudFront function for the event “viewer request”; s3-cloudfront.md says how to use it.

/**
 * S3 has objects and no folders: `/x/` is asked for as `/x/index.html`, and who asks for `/x` is sent to `/x/`.
 *
 * @param {{ request: { uri: string, querystring: Record<string, { value: string }> } }} event what CloudFront gives
 * @returns {object} the request as S3 understands it, or a redirect
 */
// eslint-disable-next-line no-unused-vars -- CloudFront calls it by its name.
function handler(event) {
  const request = event.request;
  const name = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (name === '') {
    request.uri += 'index.html';
    return request;
  }
  if (name.includes('.')) return request;
  const query = Object.entries(request.querystring).map((pair) => `${pair[0]}=${pair[1].value}`);
  // On this host: browsers take “//x” and “/\x” for another.
  const names = request.uri.split('/').filter((part) => part !== '');
  const path = `/${names.join('/').split('\\').join('%5C')}/`;
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: [path].concat(query.length > 0 ? query.join('&') : []).join('?') } },
  };
}
