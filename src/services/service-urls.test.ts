import { expect, test } from 'vitest';
import { serviceUrls } from './service-urls';

test('in production every address is the service’s own', () => {
  const urls = serviceUrls(null);
  expect(urls.reach('https://api.pdok.nl/a/{z}?f=json')).toBe('https://api.pdok.nl/a/{z}?f=json');
  expect(urls.real('https://service.pdok.nl/a')).toBe('https://service.pdok.nl/a');
  expect(urls.real('https://evil.example/https://api.pdok.nl/a')).toBeNull();
  expect(urls.real('https://api.pdok.nl.evil.example/a')).toBeNull();
});

test('with a stand-in every service is at its one origin, and its answers lead back there', () => {
  const urls = serviceUrls('http://localhost:8970/');
  expect(urls.reach('https://api.pdok.nl/a/{z}?f=json')).toBe('http://localhost:8970/api.pdok.nl/a/{z}?f=json');
  expect(urls.real('http://localhost:8970/api.pdok.nl/a?cursor=x')).toBe('https://api.pdok.nl/a?cursor=x');
  expect(urls.real('https://api.pdok.nl/a')).toBe('https://api.pdok.nl/a');
  expect(urls.real('http://localhost:8970/example.org/a')).toBeNull();
  expect(urls.real('http://localhost:8971/api.pdok.nl/a')).toBeNull();
});

test('a host that is not on the list is a mistake of ours', () => {
  expect(() => serviceUrls(null).reach('https://example.org/')).toThrow('No service of ours');
});
